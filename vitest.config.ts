import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    coverage: { include: ['src/**/*.{ts,tsx}'], thresholds: { lines: 90 } },
  },
})
