"""What other people's machines read: one query, one serializer each. Nothing private is in any."""
