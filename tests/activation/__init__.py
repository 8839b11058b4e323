"""« Activation », checked at the servers: their state and their log of writes, never the report alone."""
