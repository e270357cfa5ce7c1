export default {
  test: { include: ["contract/**/*.test.ts"], pool: "threads", isolate: false },
};
