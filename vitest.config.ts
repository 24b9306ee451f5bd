import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.{ts,tsx}'], thresholds: { lines: 90 } },
  },
})
