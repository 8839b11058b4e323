// Toasts of Radix Primitives; they leave by themselves.
import * as React from "react";
import { IconButton, Text } from "@radix-ui/themes";
import { CheckCircledIcon, Cross2Icon } from "@radix-ui/react-icons";
import { Toast } from "radix-ui";

const Saying = React.createContext(() => {});
export const useSay = () => React.useContext(Saying);

export function Toasts({ children }) {
  const [said, setSaid] = React.useState([]);
  const last = React.useRef(0);
  const say = React.useCallback((title, text) => setSaid((all) => [...all, { id: (last.current += 1), title, text }]), []);
  const forget = (id) => setTimeout(() => setSaid((all) => all.filter((one) => one.id !== id)), 200);
  return (
    <Saying.Provider value={say}>
      <Toast.Provider label="Notification" swipeDirection="right">
        {children}
        {said.map(({ id, title, text }) => (
          <Toast.Root className="toast" key={id} onOpenChange={(open) => open || forget(id)}>
            <CheckCircledIcon color="var(--green-10)" width="18" height="18" style={{ flex: "none", marginTop: 2 }} />
            <div style={{ flex: 1 }}>
              <Toast.Title asChild><Text as="div" size="2" weight="bold">{title}</Text></Toast.Title>
              <Toast.Description asChild><Text as="div" size="2" color="gray">{text}</Text></Toast.Description>
            </div>
            <Toast.Close asChild><IconButton size="1" variant="ghost" color="gray" aria-label="Fermer la notification"><Cross2Icon /></IconButton></Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport className="toasts" label="Notifications ({hotkey})" />
      </Toast.Provider>
    </Saying.Provider>
  );
}
