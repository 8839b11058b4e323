// A list that its own script moves under the wheel, where the browser scrolls nothing: what is cut off comes into sight as
// a person brings it there. It is used like an element that scrolls, but for `settle`: such a list moves a moment later.
(() => window.__robotWheel ||= (() => {
  const page = window.__robotPage;
  const CUTS = /hidden|clip/;
  // Milliseconds for the list to follow, and how far it is tried to move.
  const FOLLOWS = 400;
  const STEP = 40;

  // The box that cuts the list of a cell off, and what it cuts off; null where there is none.
  const cutOff = (cell) => {
    const { height } = cell.getBoundingClientRect();
    for (let area = cell, clip = page.parentOf(cell); clip && clip !== document.body; area = clip, clip = page.parentOf(clip)) {
      const cut = clip.clientHeight > 2 * height && area.offsetHeight > clip.clientHeight + 1;
      if (cut && CUTS.test(getComputedStyle(clip).overflowY)) return { clip, area };
    }
    return null;
  };

  const movedBy = ({ clip, area }) => clip.getBoundingClientRect().top + clip.clientTop - area.getBoundingClientRect().top;
  const turn = ({ clip, area }, deltaY) => {
    const { left, top, width, height } = clip.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    area.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, composed: true, view: window, deltaY, ...at }));
  };
  const until = async (condition) => {
    for (const end = performance.now() + FOLLOWS; !condition() && performance.now() < end; ) await new Promise((done) => setTimeout(done, 10));
    return condition();
  };

  // Boxes whose list was seen to follow the wheel, or not to.
  const follows = new WeakMap();
  // Learns it: the list is moved a little, and back.
  const learn = async (cell) => {
    const cut = cutOff(cell);
    if (!cut || follows.has(cut.clip)) return;
    const began = movedBy(cut);
    for (const step of [STEP, -STEP]) {
      turn(cut, step);
      const moved = await until(() => movedBy(cut) !== began);
      follows.set(cut.clip, moved);
      if (!moved) continue;
      turn(cut, began - movedBy(cut));
      await until(() => movedBy(cut) === began);
      return;
    }
  };

  // What stands for an element that scrolls; null where the browser scrolls, or nothing follows the wheel.
  const scroller = (cell) => {
    const cut = cutOff(cell);
    if (!cut || !follows.get(cut.clip)) return null;
    const { clip, area } = cut;
    let aim = null;
    let from = 0;
    // It was turned on and did not move: what is cut off further down is empty.
    let ended = false;
    const there = () => aim === null || Math.abs(movedBy(cut) - aim) <= 1;
    return {
      get ended() { return ended; },
      get scrollTop() { return movedBy(cut); },
      set scrollTop(y) {
        from = movedBy(cut);
        aim = Math.max(0, Math.min(y, area.offsetHeight - clip.clientHeight));
        turn(cut, aim - from);
      },
      get scrollHeight() { return area.offsetHeight; },
      get clientHeight() { return clip.clientHeight; },
      get clientWidth() { return clip.clientWidth; },
      getBoundingClientRect: () => clip.getBoundingClientRect(),
      settle: async () => {
        if (await until(there)) return;
        ended = aim > from && movedBy(cut) === from;
        aim = null;
      },
    };
  };

  return { learn, scroller };
})())()
