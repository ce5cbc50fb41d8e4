import { Embed } from './embed-node.ts';
import { Bold, Italic, Link } from './story-marks.ts';
import {
  Blockquote,
  BulletList,
  HardBreak,
  Heading,
  ListItem,
  OrderedList,
  Paragraph,
  StoryDoc,
  Text,
} from './story-nodes.ts';
import { Table, TableCell, TableHeader, TableRow } from './table-nodes.ts';

/** Everything that can stand in a story's body, and nothing else. */
export const storySchema = [
  StoryDoc,
  Paragraph,
  Text,
  Heading,
  Blockquote,
  BulletList,
  OrderedList,
  ListItem,
  HardBreak,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Embed,
  Bold,
  Italic,
  Link,
];
