/** Texts of what stands below the form: they come with it, after the first score. One language is loaded at a time. */
export interface LateWords {
  undo: string;
  faultsFound: (count: number) => string;
  birthKept: string;
  changed: (total: number) => string;
  kept: {
    title: string;
    note: string;
    refused: string;
    forget: string;
    sure: string;
    whatGoes: string;
    yes: string;
    no: string;
    done: string;
  };
  scenarios: {
    title: string;
    hint: string;
    number: (n: number) => string;
    copyOf: (name: string) => string;
    fromLink: string;
    fromFile: string;
    name: string;
    copy: string;
    remove: string;
    removed: (name: string) => string;
    compare: string;
    full: string;
    choose: string;
    linkOpened: string;
    linkKnown: string;
    linkBroken: string;
  };
  compare: {
    title: string;
    scroll: string;
    day: string;
    total: string;
    difference: string;
    core: string;
    spouse: string;
    transferability: string;
    additional: string;
    programs: string;
    lanes: string;
    none: string;
    incomplete: string;
    differs: string;
  };
  share: {
    title: string;
    link: string;
    linkHint: string;
    makeLink: string;
    linkField: string;
    linkTooLong: string;
    copied: string;
    copyByHand: string;
    json: string;
    jsonHint: string;
    download: string;
    copyJson: string;
    jsonField: string;
    leftOut: string;
    needsBirth: string;
    import: string;
    importHint: string;
    file: string;
    paste: string;
    read: string;
    opened: string;
    notJson: string;
    refused: string;
    nothing: string;
    tooLarge: string;
  };
}
