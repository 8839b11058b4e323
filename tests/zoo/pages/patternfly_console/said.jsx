// What was done is told in toasts, at the top right.
import * as React from "react";
import { Alert, AlertActionCloseButton, AlertGroup } from "@patternfly/react-core";

const told = new EventTarget();
const LABELS = { success: "Succès :", info: "Information :" };
let count = 0;

export const said = (title, variant = "success") => told.dispatchEvent(new CustomEvent("said", { detail: { title, variant, key: count++ } }));

export function Toasts() {
  const [all, setAll] = React.useState([]);
  const close = (key) => setAll((now) => now.filter((one) => one.key !== key));
  React.useEffect(() => {
    const add = (event) => setAll((now) => [event.detail, ...now]);
    told.addEventListener("said", add);
    return () => told.removeEventListener("said", add);
  }, []);
  return (
    <AlertGroup hasAnimations isToast isLiveRegion>
      {all.map(({ key, title, variant }) => (
        <Alert key={key} variant={variant} title={title} timeout onTimeout={() => close(key)} variantLabel={LABELS[variant]}
          actionClose={<AlertActionCloseButton aria-label="Fermer le message" onClose={() => close(key)} />} />
      ))}
    </AlertGroup>
  );
}
