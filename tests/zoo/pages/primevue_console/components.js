// What the sites' pages use of the library.
import Accordion from "primevue/accordion";
import AccordionContent from "primevue/accordioncontent";
import AccordionHeader from "primevue/accordionheader";
import AccordionPanel from "primevue/accordionpanel";
import Avatar from "primevue/avatar";
import Breadcrumb from "primevue/breadcrumb";
import Button from "primevue/button";
import Card from "primevue/card";
import Checkbox from "primevue/checkbox";
import Column from "primevue/column";
import ConfirmDialog from "primevue/confirmdialog";
import ConfirmPopup from "primevue/confirmpopup";
import DataTable from "primevue/datatable";
import DatePicker from "primevue/datepicker";
import Dialog from "primevue/dialog";
import Drawer from "primevue/drawer";
import Fieldset from "primevue/fieldset";
import FloatLabel from "primevue/floatlabel";
import IconField from "primevue/iconfield";
import IftaLabel from "primevue/iftalabel";
import InputIcon from "primevue/inputicon";
import InputNumber from "primevue/inputnumber";
import InputText from "primevue/inputtext";
import Listbox from "primevue/listbox";
import MegaMenu from "primevue/megamenu";
import Menu from "primevue/menu";
import Menubar from "primevue/menubar";
import Message from "primevue/message";
import Panel from "primevue/panel";
import Password from "primevue/password";
import PickList from "primevue/picklist";
import ProgressBar from "primevue/progressbar";
import Select from "primevue/select";
import SelectButton from "primevue/selectbutton";
import Skeleton from "primevue/skeleton";
import SplitButton from "primevue/splitbutton";
import Tab from "primevue/tab";
import TabList from "primevue/tablist";
import TabPanel from "primevue/tabpanel";
import TabPanels from "primevue/tabpanels";
import Tabs from "primevue/tabs";
import Tag from "primevue/tag";
import TieredMenu from "primevue/tieredmenu";
import Toast from "primevue/toast";
import Toolbar from "primevue/toolbar";

export const components = {
  Accordion, AccordionContent, AccordionHeader, AccordionPanel, Avatar, Breadcrumb, Button, Card, Checkbox, Column, ConfirmDialog,
  ConfirmPopup, DataTable, DatePicker, Dialog, Drawer, Fieldset, FloatLabel, IconField, IftaLabel, InputIcon, InputNumber, InputText,
  Listbox, MegaMenu, Menu, Menubar, Message, Panel, Password, PickList, ProgressBar, Select, SelectButton, Skeleton, SplitButton, Tab,
  TabList, TabPanel, TabPanels, Tabs, Tag, TieredMenu, Toast, Toolbar,
};
