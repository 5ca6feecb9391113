export { type Upgraded, upgrade } from "./upgrade.js";
