// The way to an element in CSS: from the nearest id that is alone and holds no figure (those are made anew), else from
// the top. One selector for each shadow root on the way. What can be greyed is that element only as long as it is not: a
// program of others would press it all the same.
(element) => {
  const parts = [];
  for (let inner = element; ; ) {
    const root = inner.getRootNode();
    const steps = [];
    for (let at = inner; at; at = at.parentElement) {
      if (at.id && !/\d/.test(at.id) && root.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1) {
        steps.unshift(`#${CSS.escape(at.id)}`);
        break;
      }
      const twins = [...(at.parentNode?.children ?? [])].filter((one) => one.localName === at.localName);
      steps.unshift(at.localName + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(at) + 1})` : ""));
    }
    parts.unshift(steps.join(" > "));
    if (inner === element && element.matches(":enabled")) parts[0] += ":enabled";
    if (!(root instanceof ShadowRoot)) return parts;
    inner = root.host;
  }
}
