/**
 * Runs in a world of its own inside a web page and answers how the page looks: plain data, which main parses. Hidden and tiny
 * things do not count; text counts by its length, ground by the area that is seen of it, buttons by how much they stand out.
 */
(async () => {
  const mostElements = 4000;
  const patience = 3000;
  const began = performance.now();
  // Pages that draw themselves by script need a moment; `load` says nothing about them.
  while (!(document.body?.innerText.trim().length > 40) && performance.now() - began < patience)
    await new Promise((done) => setTimeout(done, 100));
  if (!/html/.test(document.contentType) || document.body === null) return null;

  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = new Map();
  /** Red, green, blue and alpha, whatever the notation. */
  const read = (color) => {
    if (!known.has(color)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      known.set(color, [...pen.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(color);
  };
  const over = ([red, green, blue, alpha], below) =>
    [red, green, blue].map((channel, at) => Math.round(channel + (below[at] - channel) * (1 - alpha / 255)));
  const hex = (color) =>
    `#${color
      .slice(0, 3)
      .map((channel) => channel.toString(16).padStart(2, "0"))
      .join("")}`;
  const groundOf = (element) => {
    if (element === null) return [255, 255, 255];
    const { backgroundColor } = getComputedStyle(element);
    const bare = element === document.documentElement && read(backgroundColor)[3] === 0;
    // The body's ground is the whole page's where the root has none.
    const own = read(bare ? getComputedStyle(document.body).backgroundColor : backgroundColor);
    if (own[3] === 255) return own.slice(0, 3);
    const below = groundOf(element.parentElement);
    return own[3] === 0 ? below : over(own, below);
  };
  const vividness = ([red, green, blue]) => (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;

  const tally = () => {
    const weights = new Map();
    return {
      add: (key, weight) => weights.set(key, (weights.get(key) ?? 0) + weight),
      most: () => [...weights].sort(([, one], [, other]) => other - one)[0]?.[0],
    };
  };
  const [grounds, texts, families, links, buttons] = [tally(), tally(), tally(), tally(), tally()];

  for (let x = 0.5; x < 16; x += 1)
    for (let y = 0.5; y < 12; y += 1) {
      const element = document.elementFromPoint((x / 16) * innerWidth, (y / 12) * innerHeight);
      if (element) grounds.add(hex(groundOf(element)), 1);
    }

  const ownText = (element) =>
    [...element.childNodes].reduce(
      (sum, { nodeType, data }) => sum + (nodeType === Node.TEXT_NODE ? data.trim().length : 0),
      0,
    );
  const isButton = (element) =>
    element.matches("button, a, [role=button], input[type=submit], input[type=button]");

  for (const element of [...document.body.querySelectorAll("*")].slice(0, mostElements)) {
    const length = ownText(element);
    const clickable = isButton(element);
    if (length === 0 && !clickable) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { width, height, top } = element.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    const style = getComputedStyle(element);
    const below = groundOf(element.parentElement);
    const ground = groundOf(element);
    const color = over(read(style.color), ground);
    const filled = hex(ground) !== hex(below) && height >= 22 && height <= 96 && width >= 36 && width <= 520;
    if (clickable && filled) {
      const radius = Math.round(Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2));
      const prominence = 1 + 5 * vividness(ground) + (top < innerHeight ? 1 : 0);
      buttons.add(JSON.stringify({ background: hex(ground), text: hex(color), radius }), prominence);
    } else if (length > 0 && element.closest("a[href]")) {
      const around = element.closest("a[href]").parentElement;
      if (getComputedStyle(around).color !== style.color)
        links.add(hex(color), length * (1 + vividness(color)));
    } else if (length > 0) {
      texts.add(hex(color), length);
      families.add(style.fontFamily, length);
    }
  }

  const body = getComputedStyle(document.body);
  const background = grounds.most() ?? hex(groundOf(document.body));
  const button = buttons.most();
  const link = links.most();
  return {
    title: document.title.trim().slice(0, 200),
    background,
    text: texts.most() ?? hex(over(read(body.color), groundOf(document.body))),
    ...(link !== undefined && { link }),
    ...(button !== undefined && { button: JSON.parse(button) }),
    fonts: (families.most() ?? body.fontFamily)
      .split(",")
      .map((family) =>
        family
          .trim()
          .replace(/^["']|["']$/g, "")
          .slice(0, 100),
      )
      .filter((family) => family !== "")
      .slice(0, 12),
  };
})();
