// The kit: Radix primitives with this product's classes.
import * as React from "react";
import {
  AlertDialog as RAlertDialog, Checkbox as RCheckbox, Dialog as RDialog, DropdownMenu as RMenu, Popover as RPopover, Select as RSelect, Slot,
  Tabs as RTabs, Tooltip as RTooltip,
} from "radix-ui";
import { IconCheck, IconChevronDown, IconLoader2, IconSearch, IconX } from "@tabler/icons-react";

export const cn = (...names) => names.filter(Boolean).join(" ");

export function Button({ variant = "default", size = "default", asChild, busy, className, children, disabled, ...props }) {
  const Tag = asChild ? Slot.Root : "button";
  return (
    <Tag data-slot="button" type={asChild ? undefined : "button"} className={cn("btn", `btn-${variant}`, `btn-${size}`, className)}
      disabled={asChild ? undefined : disabled || busy} {...props}>
      {asChild ? children : <>{busy && <IconLoader2 size={16} className="spin" aria-hidden />}{children}</>}
    </Tag>
  );
}

export const Badge = ({ variant = "secondary", className, ...props }) => <span data-slot="badge" className={cn("badge", `badge-${variant}`, className)} {...props} />;
export const Input = ({ className, ...props }) => <input data-slot="input" className={cn("input", className)} {...props} />;
export const Label = ({ className, ...props }) => <label data-slot="label" className={cn("label", className)} {...props} />;
export const Skeleton = ({ className, ...props }) => <div data-slot="skeleton" className={cn("skeleton", className)} {...props} />;

export function Card({ title, description, action, footer, children }) {
  return (
    <div data-slot="card" className="card">
      {title && (
        <div className="card-header">
          <div><div className="card-title">{title}</div>{description && <div className="muted">{description}</div>}</div>
          {action}
        </div>
      )}
      {children && <div className="card-content">{children}</div>}
      {footer && <div className="card-footer">{footer}</div>}
    </div>
  );
}

export function Alert({ icon: Icon, title, children }) {
  return (
    <div role="alert" data-slot="alert" className="alert">
      <Icon size={16} aria-hidden />
      <div><div className="alert-title">{title}</div><div className="muted">{children}</div></div>
    </div>
  );
}

export function Checkbox({ className, ...props }) {
  return (
    <RCheckbox.Root data-slot="checkbox" className={cn("checkbox", className)} {...props}>
      <RCheckbox.Indicator className="checkbox-indicator"><IconCheck size={14} /></RCheckbox.Indicator>
    </RCheckbox.Root>
  );
}

export const Tabs = (props) => <RTabs.Root data-slot="tabs" className="tabs" {...props} />;
export const TabsList = (props) => <RTabs.List data-slot="tabs-list" className="tabs-list" {...props} />;
export const TabsTrigger = (props) => <RTabs.Trigger data-slot="tabs-trigger" className="tabs-trigger" {...props} />;
export const TabsContent = (props) => <RTabs.Content data-slot="tabs-content" className="tabs-content" {...props} />;

export const Dialog = RDialog.Root;
export function DialogContent({ title, description, hideHeader, className, footer, children, ...props }) {
  return (
    <RDialog.Portal>
      <RDialog.Overlay className="overlay" />
      <RDialog.Content data-slot="dialog-content" className={cn("dialog", className)} {...props}>
        <div className={hideHeader ? "sr-only" : "dialog-header"}>
          <RDialog.Title className="dialog-title">{title}</RDialog.Title>
          <RDialog.Description className="muted">{description}</RDialog.Description>
        </div>
        {children}
        {footer && <div className="dialog-footer">{footer}</div>}
        {!hideHeader && <RDialog.Close className="dialog-close"><IconX size={16} /><span className="sr-only">Fermer</span></RDialog.Close>}
      </RDialog.Content>
    </RDialog.Portal>
  );
}

export const Sheet = RDialog.Root;
export const SheetClose = RDialog.Close;
export function SheetContent({ title, description, footer, children, ...props }) {
  return (
    <RDialog.Portal>
      <RDialog.Overlay className="overlay" />
      <RDialog.Content data-slot="sheet-content" className="sheet" {...props}>
        <div className="sheet-header">
          <RDialog.Title className="dialog-title">{title}</RDialog.Title>
          <RDialog.Description className="muted">{description}</RDialog.Description>
        </div>
        <div className="sheet-body">{children}</div>
        {footer && <div className="sheet-footer">{footer}</div>}
        <RDialog.Close className="dialog-close"><IconX size={16} /><span className="sr-only">Fermer</span></RDialog.Close>
      </RDialog.Content>
    </RDialog.Portal>
  );
}

export function AlertDialog({ open, onOpenChange, title, children, action, onAction }) {
  return (
    <RAlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <RAlertDialog.Portal>
        <RAlertDialog.Overlay className="overlay" />
        <RAlertDialog.Content data-slot="alert-dialog-content" className="dialog">
          <div className="dialog-header">
            <RAlertDialog.Title className="dialog-title">{title}</RAlertDialog.Title>
            <RAlertDialog.Description asChild><div className="muted">{children}</div></RAlertDialog.Description>
          </div>
          <div className="dialog-footer">
            <RAlertDialog.Cancel className="btn btn-outline btn-default">Annuler</RAlertDialog.Cancel>
            <RAlertDialog.Action className="btn btn-default" onClick={onAction}>{action}</RAlertDialog.Action>
          </div>
        </RAlertDialog.Content>
      </RAlertDialog.Portal>
    </RAlertDialog.Root>
  );
}

export const Menu = RMenu.Root;
export const MenuTrigger = (props) => <RMenu.Trigger data-slot="dropdown-menu-trigger" {...props} />;
export const MenuContent = ({ className, ...props }) => (
  <RMenu.Portal><RMenu.Content data-slot="dropdown-menu-content" sideOffset={4} className={cn("menu", className)} {...props} /></RMenu.Portal>
);
export const MenuItem = (props) => <RMenu.Item data-slot="dropdown-menu-item" className="menu-item" {...props} />;
export const MenuLabel = (props) => <RMenu.Label data-slot="dropdown-menu-label" className="menu-label" {...props} />;
export const MenuSeparator = () => <RMenu.Separator className="menu-separator" />;
export const MenuCheckboxItem = ({ children, ...props }) => (
  <RMenu.CheckboxItem data-slot="dropdown-menu-checkbox-item" className="menu-item menu-check" {...props}>
    <span className="menu-mark"><RMenu.ItemIndicator><IconCheck size={14} /></RMenu.ItemIndicator></span>{children}
  </RMenu.CheckboxItem>
);

export const Select = RSelect.Root;
export function SelectTrigger({ placeholder, className, ...props }) {
  return (
    <RSelect.Trigger data-slot="select-trigger" className={cn("select-trigger", className)} {...props}>
      <RSelect.Value placeholder={placeholder} />
      <RSelect.Icon asChild><IconChevronDown size={16} className="faint" /></RSelect.Icon>
    </RSelect.Trigger>
  );
}
export function SelectContent({ options }) {
  return (
    <RSelect.Portal>
      <RSelect.Content data-slot="select-content" className="menu select-content" position="popper" sideOffset={4}>
        <RSelect.Viewport>
          {options.map(([value, caption]) => (
            <RSelect.Item key={value} value={value} className="menu-item select-item">
              <RSelect.ItemText>{caption}</RSelect.ItemText>
              <span className="select-mark"><RSelect.ItemIndicator><IconCheck size={14} /></RSelect.ItemIndicator></span>
            </RSelect.Item>
          ))}
        </RSelect.Viewport>
      </RSelect.Content>
    </RSelect.Portal>
  );
}

export const Popover = RPopover.Root;
export const PopoverTrigger = RPopover.Trigger;
export const PopoverContent = ({ className, ...props }) => (
  <RPopover.Portal><RPopover.Content data-slot="popover-content" align="start" sideOffset={4} className={cn("menu", className)} {...props} /></RPopover.Portal>
);

export const TooltipProvider = (props) => <RTooltip.Provider delayDuration={0} {...props} />;
export function Hint({ text, side = "bottom", children }) {
  return (
    <RTooltip.Root>
      <RTooltip.Trigger asChild>{children}</RTooltip.Trigger>
      <RTooltip.Portal><RTooltip.Content className="tooltip" side={side} sideOffset={4}>{text}</RTooltip.Content></RTooltip.Portal>
    </RTooltip.Root>
  );
}

const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

// A field that narrows a list beneath it; arrows and Enter choose.
export function Command({ placeholder, empty, groups }) {
  const [search, setSearch] = React.useState("");
  const id = React.useId();
  const kept = groups
    .map((group) => ({ ...group, items: group.items.filter((one) => plain(`${one.label} ${one.keywords ?? ""}`).includes(plain(search))) }))
    .filter((group) => group.items.length);
  const flat = kept.flatMap((group) => group.items);
  const [at, setAt] = React.useState(0);
  const active = flat[Math.min(at, flat.length - 1)];
  const list = React.useRef(null);
  React.useEffect(() => { list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }); }, [active?.value]);
  const typed = (e) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      setAt(Math.max(0, Math.min(flat.length - 1, at + (e.key === "ArrowDown" ? 1 : -1))));
    }
    if (e.key === "Enter" && active) {
      e.preventDefault();
      active.onSelect();
    }
  };
  return (
    <div data-slot="command" className="command" tabIndex={-1} onKeyDown={typed}>
      <div className="command-input-wrapper">
        <IconSearch size={16} className="faint" aria-hidden />
        <input data-slot="command-input" className="command-input" placeholder={placeholder} autoComplete="off" autoCorrect="off" spellCheck={false}
          role="combobox" aria-autocomplete="list" aria-expanded="true" aria-controls={`${id}-list`} value={search} autoFocus
          aria-activedescendant={active ? `${id}-${active.value}` : undefined} onChange={(e) => {
            setSearch(e.target.value);
            setAt(0);
          }} />
      </div>
      <div data-slot="command-list" className="command-list" role="listbox" aria-label="Suggestions" id={`${id}-list`} ref={list}>
        {!flat.length && <div className="command-empty" role="presentation">{empty}</div>}
        {kept.map((group) => (
          <div key={group.heading ?? ""} className="command-group" role="presentation">
            {group.heading && <div className="menu-label" aria-hidden="true" id={`${id}-${group.heading}`}>{group.heading}</div>}
            <div role="group" aria-labelledby={group.heading ? `${id}-${group.heading}` : undefined}>
              {group.items.map((one) => (
                <div key={one.value} id={`${id}-${one.value}`} className="menu-item" role="option" data-value={one.value}
                  aria-selected={one === active} data-selected={one === active} onPointerMove={() => setAt(flat.indexOf(one))} onClick={one.onSelect}>
                  {one.icon && <one.icon size={16} className="faint" aria-hidden />}
                  {one.mark !== undefined && <span className="command-mark" data-on={one.mark}><IconCheck size={12} /></span>}
                  <span>{one.label}</span>
                  {one.checked && <IconCheck size={16} className="at-end" />}
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
