"""From an empty directory to an open house: preparing, the server, the worker, their minder."""
