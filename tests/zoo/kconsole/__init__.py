"""A console drawn by one more hand: a portal of an ENT's product, and a desktop program brought into the browser."""
