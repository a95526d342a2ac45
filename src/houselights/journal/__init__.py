"""What the cinema's people write."""
