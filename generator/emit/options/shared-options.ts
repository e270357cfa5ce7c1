import { switchOption } from "./target-option.js";

/** The options that several targets have. */
export const sharedOptions = {
  /** Enumerations as closed unions, so that an unknown value does not compile. Off by default: services add values. */
  closedEnums: switchOption({
    description:
      "Enumerations as closed unions, so that an unknown value does not compile. Off by default: services add values.",
  }),
};
