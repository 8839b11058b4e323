"""One file per screen of the two products, as the administrator names them."""
