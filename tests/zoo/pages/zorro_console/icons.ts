// Icons that the library does not bring by itself.
import {
  BankOutline, BellOutline, DashboardOutline, DatabaseOutline, DownloadOutline, FileOutline, GlobalOutline, HomeOutline, IdcardOutline,
  LockOutline, LoginOutline, LogoutOutline, MailOutline, MinusSquareOutline, PlusSquareOutline, PrinterOutline, SaveOutline, SettingOutline,
  SolutionOutline, TableOutline, TeamOutline, UserOutline,
} from "@ant-design/icons-angular/icons";

export const ICONS = [
  BankOutline, BellOutline, DashboardOutline, DatabaseOutline, DownloadOutline, FileOutline, GlobalOutline, HomeOutline, IdcardOutline,
  LockOutline, LoginOutline, LogoutOutline, MailOutline, MinusSquareOutline, PlusSquareOutline, PrinterOutline, SaveOutline, SettingOutline,
  SolutionOutline, TableOutline, TeamOutline, UserOutline,
];
