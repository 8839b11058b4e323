"""Both sites drawn by hand: a school portal of portlets and a product menu, a vendor's client of panes kept alive."""
