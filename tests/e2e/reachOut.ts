/**
 * Runs in a page: tries, from it and from all kinds of frames, whatever looks a name up or reaches a server; names begin with
 * `wanted-`. `url`: of a site that must not be reached.
 */
export async function reachOut(url: string): Promise<void> {
  async function turn(name: string, view: Window | null) {
    const { RTCPeerConnection: Peer } = (view ?? {}) as Partial<typeof globalThis>;
    if (!Peer) return;
    const server = { urls: `turn:wanted-${name}.example?transport=tcp`, username: "a", credential: "b" };
    const peer = new Peer({ iceServers: [server] });
    peer.createDataChannel("any");
    await peer.setLocalDescription();
    await new Promise<void>((resolve) => {
      peer.onicegatheringstatechange = () => peer.iceGatheringState === "complete" && resolve();
    });
  }
  async function frame(name: string, kind: object) {
    const made = Object.assign(document.createElement("iframe"), kind);
    const loaded = new Promise((resolve) => made.addEventListener("load", resolve));
    document.body.append(made);
    const early = turn(`${name}early`, made.contentWindow);
    await loaded;
    await Promise.all([early, turn(name, made.contentWindow)]);
  }
  /** One that the page cannot reach into, in a process of its own. */
  async function apart(name: string, kind: (html: string) => object) {
    const tried = new Promise<void>((resolve) =>
      addEventListener("message", ({ data }) => data === name && resolve()),
    );
    // With a blank one in it, which a sandbox keeps even from its own page.
    const html = `<body><script>
      const turn = ${turn};
      const inner = document.body.appendChild(document.createElement("iframe"));
      Promise.allSettled([turn("${name}", window), turn("${name}blank", inner.contentWindow)])
        .then(() => parent.postMessage("${name}", "*"));
    </script>`;
    document.body.append(Object.assign(document.createElement("iframe"), kind(html)));
    await tried;
  }
  const blob = URL.createObjectURL(new Blob(["<p>A frame</p>"], { type: "text/html" }));
  await Promise.all([
    turn("page", window),
    frame("blank", {}),
    frame("written", { srcdoc: "<p>A frame</p>" }),
    frame("blob", { src: blob }),
    frame("file", { src: "try.html" }),
    apart("sandboxed", (srcdoc) => ({ sandbox: "allow-scripts", srcdoc })),
    apart("data", (html) => ({ src: `data:text/html,${encodeURIComponent(html)}` })),
  ]);
  const wide = new WebTransport("https://wanted-transport.example:4433/");
  const hint = Object.assign(document.createElement("link"), { rel: "dns-prefetch" });
  hint.href = "//wanted-later.example/";
  document.head.append(hint);
  const fetched = fetch(`${url}data`, { mode: "no-cors" });
  await Promise.allSettled([wide.ready, fetched]);
}
