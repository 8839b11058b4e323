// What the site says, at the top, for some seconds.
import { notifications } from "@mantine/notifications";
import { IconCheck } from "@tabler/icons-react";

export const said = (title, message) => notifications.show({ title, message, color: "teal", icon: <IconCheck size={18} />, autoClose: 4000 });
