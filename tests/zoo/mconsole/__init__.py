"""Both sites drawn by hand, by a fourth one: an old portal of portlets, and a desktop program compiled to JavaScript."""
