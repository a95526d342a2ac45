"""What the face may weigh, counted in lines and bytes."""
