/** One decimal more or fewer, in every section of the format: `#,##0;-#,##0` → `#,##0.0;-#,##0.0`. */
export function withDecimals(code: string, by: 1 | -1): string {
  const start = code === "General" ? "0" : code;
  return start
    .split(";")
    .map((section) =>
      section.replace(/0(?:\.(0+))?(?!0)/, (_, decimals: string | undefined) => {
        const count = Math.max(0, (decimals?.length ?? 0) + by);
        return count === 0 ? "0" : `0.${"0".repeat(count)}`;
      }),
    )
    .join(";");
}
