import { Badge } from "./content/badge";
import { Chart } from "./content/chart/chart";
import { Icon } from "./content/icon";
import { Image } from "./content/image";
import { Table, TableCell, TableRow } from "./content/table";
import { Button } from "./controls/button";
import { Checkbox } from "./controls/checkbox";
import { DatePicker } from "./controls/date-picker";
import { Input } from "./controls/input";
import { Label } from "./controls/label";
import { RadioGroup } from "./controls/radio-group";
import { Select } from "./controls/select";
import { Textarea } from "./controls/textarea";
import { Basic } from "./layout/basic";
import { Box } from "./layout/box";
import { Card } from "./layout/card";
import { Col } from "./layout/col";
import { Divider } from "./layout/divider";
import { Form } from "./layout/form";
import { ListView } from "./layout/list-view";
import { ListViewItem } from "./layout/list-view-item";
import { Row } from "./layout/row";
import { Spacer } from "./layout/spacer";
import { Transition } from "./layout/transition";
import { Caption } from "./text/caption";
import { Markdown } from "./text/markdown";
import { Text } from "./text/text";
import { Title } from "./text/title";
import type { ComponentRegistry } from "./tree/node-view";

/** All components of the public types by their `type`, and `Chart` from the Python models. */
export const widgetComponents: ComponentRegistry = new Map([
  ["Badge", Badge],
  ["Basic", Basic],
  ["Box", Box],
  ["Button", Button],
  ["Card", Card],
  ["Caption", Caption],
  ["Chart", Chart],
  ["Checkbox", Checkbox],
  ["Col", Col],
  ["DatePicker", DatePicker],
  ["Divider", Divider],
  ["Form", Form],
  ["Icon", Icon],
  ["Image", Image],
  ["Input", Input],
  ["Label", Label],
  ["ListView", ListView],
  ["ListViewItem", ListViewItem],
  ["Markdown", Markdown],
  ["RadioGroup", RadioGroup],
  ["Row", Row],
  ["Select", Select],
  ["Spacer", Spacer],
  ["Table", Table],
  ["Table.Cell", TableCell],
  ["Table.Row", TableRow],
  ["Text", Text],
  ["Textarea", Textarea],
  ["Title", Title],
  ["Transition", Transition],
]);
