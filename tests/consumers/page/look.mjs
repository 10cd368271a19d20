// What a page looks like from within: called in the browser, so it must not use anything outside itself.

/** The faults of the page as it is laid out now. */
export function look({ colours }) {
  const faults = [];
  const short = (text) => JSON.stringify(text.trim().slice(0, 40));
  const known = new Map([[document.documentElement, true]]);
  const isShown = (element) => {
    if (!known.has(element)) {
      const own = !element.matches(".skip") && getComputedStyle(element).clipPath === "none";
      known.set(element, own && element.checkVisibility() && isShown(element.parentElement));
    }
    return known.get(element);
  };

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && isShown(node.parentElement)) texts.push(node);
  }
  if (texts.length < 10) faults.push(`only ${texts.length} texts are shown`);

  // Lines of text reach a little above and below their letters, and may share that room.
  const boxes = [];
  texts.forEach((node, index) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      if (right - left < 1) continue;
      boxes.push({ node, index, left: left + 1, right: right - 1, top: top + height * 0.15, bottom: bottom - height * 0.15 });
    }
  });
  boxes.sort((a, b) => a.top - b.top);
  const width = document.documentElement.clientWidth;
  for (let i = 0; i < boxes.length && faults.length < 20; i++) {
    const a = boxes[i];
    if (a.left < 0 || a.right > width) faults.push(`the text ${short(a.node.data)} leaves the window`);
    for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
      const b = boxes[j];
      if (b.index !== a.index && b.left < a.right && a.left < b.right) {
        faults.push(`the texts ${short(a.node.data)} and ${short(b.node.data)} overlap`);
      }
    }
  }
  const scroll = document.documentElement.scrollWidth;
  if (scroll > width) faults.push(`the page is ${scroll} wide in a window of ${width}`);
  // What a style sheet adds to a cell is no text node, so the cell itself must not be too small.
  for (const cell of document.querySelectorAll("th, td, dt, dd, summary, code")) {
    const { right } = cell.getBoundingClientRect();
    if (!isShown(cell)) continue;
    if (right > width + 1) faults.push(`a <${cell.localName}> leaves the window: ${short(cell.textContent)}`);
    if (cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).display !== "inline") {
      faults.push(`a <${cell.localName}> is too small for ${short(cell.textContent)}`);
    }
  }
  const bars = [...document.querySelectorAll(".bar")].filter(isShown);
  for (const bar of bars) {
    const thin = [...bar.children].find((part) => part.getBoundingClientRect().width < 2);
    if (thin) faults.push(`a part of a bar cannot be seen: ${thin.className} in ${bar.ariaLabel}`);
  }
  if (bars.length === 0) faults.push("there is no bar");
  if (colours) texts.forEach((node) => faults.push(...contrast(node)));
  return [...new Set(faults)];

  function contrast(node) {
    const style = getComputedStyle(node.parentElement);
    const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const found = ratio(luminance(style.color), luminance(ground(node.parentElement)));
    return found >= 4.5 ? [] : [`the text ${short(node.data)} has a contrast of ${found.toFixed(2)}`];
  }

  function ground(element) {
    for (let it = element; it; it = it.parentElement) {
      const colour = getComputedStyle(it).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  }

  function luminance(colour) {
    const parts = colour.match(/[\d.]+/g).map(Number);
    if (parts.length > 3 && parts[3] < 1) throw new Error(`a colour that lets others through: ${colour}`);
    const [r, g, b] = parts.map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
