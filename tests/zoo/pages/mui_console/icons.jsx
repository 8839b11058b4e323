// The few icons that the sites need.
import { SvgIcon } from "@mui/material";

const drawn = (d) => (props) => <SvgIcon {...props}><path d={d} /></SvgIcon>;

export const AccountIcon = drawn("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 2c-2.7 0-8 1.3-8 4v2h16v-2c0-2.7-5.3-4-8-4z");
export const AdminIcon = drawn("M3 3h8v8H3zm10 0h8v8h-8zM3 13h8v8H3zm15 0h-2v3h-3v2h3v3h2v-3h3v-2h-3z");
export const BaseIcon = drawn("M12 3C7 3 4 4.8 4 7v10c0 2.200 3 4 8 4s8-1.800 8-4V7c0-2.200-3-4-8-4zm0 2c3.900 0 6 1.300 6 2s-2.100 2-6 2-6-1.300-6-2 2.100-2 6-2z");
export const CancelIcon = drawn("M19 6.410 17.590 5 12 10.590 6.410 5 5 6.410 10.590 12 5 17.590 6.410 19 12 13.410 17.590 19 19 17.590 13.410 12z");
export const DownIcon = drawn("M7.410 8.590 12 13.170l4.590-4.580L18 10l-6 6-6-6z");
export const DownloadIcon = drawn("M19 9h-4V3H9v6H5l7 7zM5 18v2h14v-2z");
export const EditIcon = drawn("M3 17.250V21h3.750L17.810 9.940l-3.750-3.750zM20.710 7.040a1 1 0 0 0 0-1.410l-2.340-2.340a1 1 0 0 0-1.410 0l-1.830 1.830 3.750 3.750z");
export const EyeIcon = drawn("M12 5C7 5 2.700 8.100 1 12c1.700 3.900 6 7 11 7s9.300-3.100 11-7c-1.700-3.900-6-7-11-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z");
export const KeyIcon = drawn("M12.650 10A6 6 0 1 0 12.650 14H17v4h4v-4h2v-4zM7 14a2 2 0 1 1 0-4 2 2 0 0 1 0 4z");
export const LockIcon = drawn("M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2zM9 6a3 3 0 0 1 6 0v2H9z");
export const NextIcon = drawn("M10 6 8.590 7.410 13.170 12l-4.580 4.590L10 18l6-6z");
export const PageIcon = drawn("M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zm2 16H8v-2h8zm0-4H8v-2h8zm-3-5V3.500L18.500 9z");
export const PeopleIcon = drawn("M16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm0 2c-2.300 0-7 1.200-7 3.500V19h14v-2.500C15 14.200 10.300 13 8 13zm8 0h-1c1.200.900 2 2 2 3.500V19h6v-2.500c0-2.300-4.700-3.500-7-3.500z");
export const PublishIcon = drawn("M5 4v2h14V4zm0 10h4v6h6v-6h4l-7-7z");
export const SaveIcon = drawn("M17 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V7zm-5 16a3 3 0 1 1 0-6 3 3 0 0 1 0 6zm3-10H5V5h10z");
export const SettingsIcon = drawn("M3 17v2h6v-2zM3 5v2h10V5zm10 16v-2h8v-2h-8v-2h-2v6zM7 9v2H3v2h4v2h2V9zm14 4v-2H11v2zm-6-4h2V7h4V5h-4V3h-2z");
export const StopIcon = drawn("M6 6h12v12H6z");
export const TimerIcon = drawn("M15 1H9v2h6zm-4 13h2V8h-2zm1-10a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 16a7 7 0 1 1 0-14 7 7 0 0 1 0 14z");
