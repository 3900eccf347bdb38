/** How a piece of text looks, as far as lessons know it. */
export type Marks = {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  raised?: 'sub' | 'sup';
  code?: boolean;
  href?: string;
};

export type Run = { text: string; marks: Marks } | 'break' | { picture: PastedPicture };

/** A picture that came with what was pasted; the lesson refers to it by `file` until it has been uploaded. */
export type PastedPicture = {
  /** A name that no file of the library has. */
  file: string;
  alt: string;
  source: string;
  /** Whether its bytes came along (data:, blob:), are on another site, or stayed on the author's computer. */
  kind: 'here' | 'elsewhere' | 'local';
};

/** How a list counts and where an item stands in it. */
export type Counting = { type: '1' | 'a' | 'A' | 'i' | 'I'; number: number };

export type TextBlock = {
  kind: 'text';
  /** Of a heading, as the source counts them; 0 for a paragraph. */
  level: number;
  runs: Run[];
  align?: 'center' | 'right';
  isCaption?: boolean;
};

export type CellBlock = {
  header: boolean;
  colspan: number;
  rowspan: number;
  blocks: Block[];
};

/** An item of a list, as Word writes them: one after the other with their depth, from 1 on. */
export type ItemBlock = {
  kind: 'item';
  depth: number;
  /** What its marker may count, the likeliest first: "i." is one or the ninth letter. None: a bullet. */
  countings: Counting[];
  /** More of the item before. */
  continued: boolean;
  blocks: Block[];
};

/** A piece of what was pasted. */
export type Block =
  | TextBlock
  | ItemBlock
  | { kind: 'figure'; picture: PastedPicture; caption: string }
  | { kind: 'table'; rows: CellBlock[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'accordion'; title: string; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };
