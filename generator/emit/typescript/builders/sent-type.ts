import { runtimeName, type Fragment } from "./fragment.js";

/** A type as it is sent: the runtime's `Sent` leaves out what is read-only, and takes a `Date` for a point in time. */
export const sentType = (type: Fragment): Fragment => ({
  ...type,
  text: `Sent<${type.text}>`,
  imports: [...type.imports, runtimeName("Sent")],
});
