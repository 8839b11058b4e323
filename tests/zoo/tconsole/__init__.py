"""Both sites drawn by hand: a Liferay-like regional portal, a hosting console in one page with the client's screens."""
