// Lists that are narrowed by what is typed: one value, or several, shown as chips.
import * as React from "react";
import {
  Button, Label, LabelGroup, MenuToggle, Select, SelectList, SelectOption, TextInputGroup, TextInputGroupMain, TextInputGroupUtilities,
} from "@patternfly/react-core";
import RhMicronsCloseIcon from "@patternfly/react-icons/dist/esm/icons/rh-microns-close-icon";

const NOTHING = "aucun";

/** The field with its list; `several` keeps the list open and marks what is chosen. */
function Typeahead({ id, entries, chosen, pick, clear, several, text, setText, filter, isDisabled, label, placeholder, children }) {
  const [isOpen, setIsOpen] = React.useState(false);
  const [focused, setFocused] = React.useState(null);
  const input = React.useRef(undefined);
  const found = entries.filter((one) => one.label.toLowerCase().includes(filter.toLowerCase()));
  const close = () => {
    setIsOpen(false);
    setFocused(null);
  };
  const select = (value) => {
    if (value === NOTHING) return;
    pick(value);
    if (!several) close();
    input.current?.focus();
  };
  const press = (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (isOpen && focused !== null && found[focused]) select(found[focused].id);
      else setIsOpen(true);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (found.length) setFocused(((focused ?? (step > 0 ? -1 : 0)) + step + found.length) % found.length);
    }
  };
  const type = (_, value) => {
    setText(value);
    setFocused(null);
    setIsOpen(true);
  };
  const toggle = (ref) => (
    <MenuToggle variant="typeahead" aria-label="Ouvrir la liste" innerRef={ref} isExpanded={isOpen} isFullWidth isDisabled={isDisabled}
      onClick={() => {
        setIsOpen(!isOpen);
        input.current?.focus();
      }}>
      <TextInputGroup isPlain isDisabled={isDisabled}>
        <TextInputGroupMain value={text} onClick={() => setIsOpen(true)} onChange={type} onKeyDown={press} inputId={id} autoComplete="off" innerRef={input}
          placeholder={placeholder} role="combobox" aria-label={label} isExpanded={isOpen} aria-controls={`${id}-liste`}
          {...(focused !== null && { "aria-activedescendant": `${id}-${found[focused]?.id}` })}>{children}</TextInputGroupMain>
        <TextInputGroupUtilities {...(clear ? {} : { style: { display: "none" } })}>
          <Button variant="plain" isDisabled={isDisabled} onClick={clear} aria-label="Effacer la saisie" icon={<RhMicronsCloseIcon />} />
        </TextInputGroupUtilities>
      </TextInputGroup>
    </MenuToggle>
  );
  return (
    <Select isOpen={isOpen} selected={chosen} onSelect={(_, value) => select(value)} onOpenChange={(open) => !open && close()} toggle={toggle} variant="typeahead">
      <SelectList id={`${id}-liste`} isAriaMultiselectable={several}>
        {found.map((one, n) => <SelectOption key={one.id} id={`${id}-${one.id}`} value={one.id} isFocused={focused === n}>{one.label}</SelectOption>)}
        {!found.length && <SelectOption value={NOTHING} isAriaDisabled>Aucun résultat pour « {filter} »</SelectOption>}
      </SelectList>
    </Select>
  );
}

export function OneOf({ entries, chosen, choose, ...field }) {
  const said = entries.find((one) => one.id === chosen)?.label ?? "";
  const [typed, setTyped] = React.useState(null);
  const pick = (value) => {
    choose(value);
    setTyped(null);
  };
  return (
    <Typeahead {...field} entries={entries} chosen={chosen} pick={pick} text={typed ?? said} setText={setTyped} filter={typed ?? ""}
      clear={(typed ?? said) ? () => setTyped("") : null} />
  );
}

export function SeveralOf({ entries, chosen, choose, title, ...field }) {
  const [typed, setTyped] = React.useState("");
  const pick = (value) => {
    choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
    setTyped("");
  };
  const empty = () => {
    choose([]);
    setTyped("");
  };
  return (
    <Typeahead {...field} several entries={entries} chosen={chosen} pick={pick} text={typed} setText={setTyped} filter={typed}
      clear={chosen.length || typed ? empty : null}>
      <LabelGroup aria-label={title} numLabels={5}>
        {entries.filter((one) => chosen.includes(one.id)).map((one) => (
          <Label key={one.id} variant="outline" closeBtnAriaLabel={`Retirer ${one.label}`}
            onClose={(event) => {
              event.stopPropagation();
              pick(one.id);
            }}>{one.label}</Label>
        ))}
      </LabelGroup>
    </Typeahead>
  );
}
