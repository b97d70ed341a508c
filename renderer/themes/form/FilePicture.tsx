import { useEffect, useState } from "react";
import { call } from "../../ipc/call.ts";

/** A picture that the store keeps. Beside its name it tells nothing new. */
export function FilePicture({ hash, type }: { readonly hash: string; readonly type: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let address: string | undefined;
    let left = false;
    void call("themes:readFile", { hash }).then((read) => {
      if (left || !read.ok || read.value === null) return;
      const mime = `image/${type === "jpg" ? "jpeg" : type}`;
      address = URL.createObjectURL(new Blob([new Uint8Array(read.value.content)], { type: mime }));
      setUrl(address);
    });
    return () => {
      left = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [hash, type]);
  return url === undefined ? null : <img src={url} alt="" />;
}
