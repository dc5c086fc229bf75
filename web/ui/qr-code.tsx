import { renderSVG } from "uqr";

type QrCodeProps = { text: string; label: string; className?: string | undefined };

/** A text that cameras read. Dark on light in either theme: many readers know nothing else. */
export const QrCode = ({ text, label, className }: QrCodeProps) => (
  <img
    className={className}
    alt={label}
    src={`data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 2 }))}`}
  />
);
