// Line drawings, as the library's icons stand in its examples.
const DRAWN = {
  gear: "M3 7h9M18 7h3M15 4v6M12 7h3M3 17h3M12 17h9M9 14v6M6 17h3",
  pages: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7",
  users: "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c3 0 4 2 4 6",
  news: "M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-3 2M7 9h7M7 13h7",
  paint: "M4 20c3 0 4-1 4-3l9-9-3-3-9 9c-2 0-3 2-1 6zM14 5l3-2 3 3-3 3",
  user: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7",
  lock: "M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4",
  bell: "M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4",
  download: "M12 3v12M7 10l5 5 5-5M4 20h16",
  save: "M4 4h12l4 4v12H4zM8 4v5h7V4M8 20v-6h8v6",
};

export const Icon = ({ name, className = "icon" }) => (
  <svg className={className} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true" style={{ fill: "none" }}>
    <path d={DRAWN[name]} />
  </svg>
);
