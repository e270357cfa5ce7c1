// Loaded into a measured process with `node --import`: on exit it writes what the process used to the file that DOCWRIGHT_USAGE names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
  writeFileSync(process.env.DOCWRIGHT_USAGE ?? "", JSON.stringify(usage));
});
