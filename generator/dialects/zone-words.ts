/** How pages mark lines that hold for some versions only, as in `:::zone pivot="graph-v1"` … `:::zone-end`. */
export interface ZoneWords {
  /** What opens a zone; the same word with `-end` closes it. None where the docs have no zones. */
  readonly openings: readonly ZoneOpening[];
  /** Words behind `:::` that say nothing about versions, as in `:::image`. */
  readonly others: readonly string[];
  /** The field of the front matter that names the versions of a whole page. */
  readonly pageField: string;
  /** Versions in the order that comparisons such as `>=` mean, oldest first. */
  readonly versions: readonly ZoneVersion[];
}

/** A word that opens a zone. */
export interface ZoneOpening {
  /** As in `zone` of `:::zone pivot="…"`. */
  readonly word: string;
  /** The attribute that names what the zone is for, as in `pivot`. */
  readonly attribute: string;
}

/** A version by the names that zones have for it. */
export interface ZoneVersion {
  /** As in `v1.0`. */
  readonly version: string;
  /** Whole names or their ends, in lower case, as in `v1` of `graph-v1`. */
  readonly names: readonly string[];
}
