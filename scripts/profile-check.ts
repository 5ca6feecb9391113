import { run } from "./profile-check/run.js";

process.exitCode = run(process.argv.slice(2), (line) => console.log(line));
