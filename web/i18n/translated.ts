/** The same keys as in English, each with words of its own. */
export type Translated<Strings> = {
  [Key in keyof Strings]: Strings[Key] extends string ? string : Translated<Strings[Key]>;
};
