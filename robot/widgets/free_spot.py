"""Where to press what holds several signs of its own: the cross on a tag takes it away, the list around it opens."""

#: Asked of the element: a place in it, in CSS pixels from its corner, that is none of its signs'; null for its middle.
FREE_SPOT = """el => {
  const SIGNS = "svg, i, button, [role=button], a[href]";
  // One that is hardly wider than a sign is all sign: it is pressed in its middle.
  if (el.querySelectorAll(SIGNS).length < 2 || el.getBoundingClientRect().width < 64) return null;
  const place = () => { const r = el.getBoundingClientRect(); return [r, r.top + r.height / 2]; };
  if (place()[1] < 0 || place()[1] > innerHeight) el.scrollIntoView({ block: "center" });
  const [r, y] = place();
  const sign = (x) => {
    const hit = el.getRootNode().elementFromPoint(x, y)?.closest(SIGNS);
    return Boolean(hit) && hit !== el && el.contains(hit);
  };
  // A hand is not that exact.
  const near = (x) => [x - 8, x, x + 8].some(sign);
  for (const part of [0.5, 0.9, 0.8, 0.7, 0.3, 0.2, 0.97]) {
    if (!near(r.left + r.width * part)) return part === 0.5 ? null : { x: r.width * part, y: r.height / 2 };
  }
  return null;
}"""
