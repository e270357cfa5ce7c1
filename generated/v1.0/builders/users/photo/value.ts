import type { MePhotosByIdValue } from "../../me/photos/value.js";

export type UsersByIdPhotoValue = MePhotosByIdValue;
