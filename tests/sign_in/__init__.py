"""Signing in as it really is: certificates, the key ring, a person at the window; checked at the servers."""
