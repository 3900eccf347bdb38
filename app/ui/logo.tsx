/** Three rungs and a notch: the level ladder as a mark. */
export function Logo() {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className="size-6 shrink-0">
      <rect x="2" y="14" width="5.5" height="8" rx="1.2" fill="var(--nila)" />
      <rect x="9.25" y="9" width="5.5" height="13" rx="1.2" fill="var(--nila)" />
      <rect
        x="17.25"
        y="4.75"
        width="4.5"
        height="16.5"
        rx="1"
        fill="none"
        stroke="var(--soga)"
        strokeWidth="1.5"
        strokeDasharray="2.5 2"
      />
      <path d="M18 2.5h3.5" stroke="var(--ink)" strokeWidth="1.75" />
    </svg>
  );
}
