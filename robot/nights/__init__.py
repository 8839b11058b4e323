"""What a night over many schools left: told in the morning, kept beside the recordings, found again later."""
