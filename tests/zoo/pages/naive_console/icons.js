// Icons drawn on a grid of 24, as functions that the library's `icon` options and slots take.
import { h } from "vue";
import { NIcon } from "naive-ui";

const PATHS = {
  admin: "M12 2l8 3v6c0 5-3.4 9.4-8 11-4.600-1.600-8-6-8-11V5zm0 5a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zm0 7c-2.200 0-4 1-4.500 2.500A8 8 0 0 0 12 19.500a8 8 0 0 0 4.500-3C16 15 14.200 14 12 14z",
  book: "M5 3h12a2 2 0 0 1 2 2v16H7a3 3 0 0 1-3-3V4zm2 13a1 1 0 0 0 0 3h10v-3z",
  columns: "M3 4h18v16H3zm2 2v12h4V6zm6 0v12h3V6zm5 0v12h3V6z",
  download: "M11 3h2v9l3-3 1.400 1.400L12 15.800l-5.400-5.400L8 9l3 3zM4 18h16v2H4z",
  file: "M6 2h8l5 5v15H6zm7 2v4h4z",
  folder: "M3 5h7l2 2h9v12H3z",
  home: "M12 3l9 8h-2.500v9h-5v-6h-3v6h-5v-9H3z",
  link: "M8 7h3v2H8a3 3 0 0 0 0 6h3v2H8A5 5 0 0 1 8 7zm5 0h3a5 5 0 0 1 0 10h-3v-2h3a3 3 0 0 0 0-6h-3zm-4 4h6v2H9z",
  mail: "M3 5h18v14H3zm2 3v9h14V8l-7 5z",
  people: "M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 8c0-4 3-6 7-6s7 2 7 6zm15-8a3 3 0 1 0-1-5.800A6 6 0 0 1 15.500 12zM18 20h4c0-3-2-5-5-5.600A8 8 0 0 1 18 20z",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 4-6 8-6s8 2 8 6z",
  save: "M4 3h13l4 4v14H3V3zm2 2v5h9V5zm6 8a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  search: "M10 4a6 6 0 1 0 3.700 10.700l5 5 1.400-1.400-5-5A6 6 0 0 0 10 4zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  settings: "M10 2h4l.6 3 2.500 1.400L20 5.500l2 3.500-2.300 2v2l2.300 2-2 3.500-2.900-.9L14.600 19l-.6 3h-4l-.6-3-2.500-1.400-2.900.9-2-3.500 2.300-2v-2L2 9l2-3.500 2.900.9L9.400 5zm2 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
};

export const icon = (name) => () => h(NIcon, null, {
  default: () => h("svg", { viewBox: "0 0 24 24", fill: "currentColor", "aria-hidden": "true" }, h("path", { d: PATHS[name] })),
});
/** <Icon name="save" /> */
export const Icon = { props: { name: String }, setup: (props) => () => icon(props.name)() };
