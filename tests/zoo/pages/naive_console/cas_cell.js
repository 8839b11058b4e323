// A cell that shows or edits, as the data table's documentation has it.
import { h, nextTick, ref } from "vue";
import { NInput, NText } from "naive-ui";

export const CasCell = {
  props: { value: String, changed: Boolean, onUpdateValue: Function },
  setup(props) {
    const [isEdit, inputRef, inputValue] = [ref(false), ref(null), ref(props.value)];
    const handleOnClick = () => {
      if (isEdit.value) return;
      inputValue.value = props.value;
      isEdit.value = true;
      nextTick(() => inputRef.value.focus());
    };
    const handleChange = () => {
      props.onUpdateValue(inputValue.value);
      isEdit.value = false;
    };
    const shown = () => (props.changed ? h(NText, { type: "warning", strong: true }, { default: () => props.value }) : props.value);
    return () => h("div", { style: "min-height: 22px; cursor: text", onClick: handleOnClick }, isEdit.value
      ? h(NInput, { ref: inputRef, size: "small", placeholder: "", value: inputValue.value, onUpdateValue: (v) => { inputValue.value = v; },
        onChange: handleChange, onBlur: handleChange })
      : shown());
  },
};
