import { IconFolder } from "@tabler/icons-react";

export function Filler({ title, text }) {
  return (
    <>
      <h1>{title}</h1>
      <div className="empty"><span className="logo"><IconFolder size={18} /></span><p>{text}</p></div>
    </>
  );
}
