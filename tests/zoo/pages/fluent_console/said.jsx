// What the site tells in passing.
import * as React from "react";
import { Link, Toast, ToastBody, ToastTitle, ToastTrigger, useToastController } from "@fluentui/react-components";

export const TOASTER = "site";

/** `said(title, body)` shows a toast that goes away by itself. */
export function useSaid() {
  const { dispatchToast } = useToastController(TOASTER);
  return (title, body = null, intent = "success") => dispatchToast(
    <Toast>
      <ToastTitle action={<ToastTrigger><Link>Fermer</Link></ToastTrigger>}>{title}</ToastTitle>
      {body && <ToastBody>{body}</ToastBody>}
    </Toast>,
    { intent },
  );
}
