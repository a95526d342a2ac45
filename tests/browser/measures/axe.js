// What axe finds against the tags given, with every rule of those tags turned on.
async (tags) => {
  const rules = axe
    .getRules(tags)
    .filter((rule) => !rule.tags.includes("deprecated") && !rule.tags.includes("experimental"))
    .map((rule) => rule.ruleId);
  const found = await axe.run(document, {
    runOnly: { type: "rule", values: rules },
    resultTypes: ["violations"],
  });
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message);
      return `${violation.id} at ${node.target.join(" ")}: ${why.join("; ")}`;
    }),
  );
}
