/** Forklarede afvigelser: why figures that do not add up are right all the same. */
import { date, longText, text } from "./codecs";
import { defineTable } from "./table";

export const explained = defineTable({
  key: "explained",
  name: "TP_ForklaredeAfvigelser",
  identity: ["check", "subject"],
  columns: {
    check: { header: "Kontrol", codec: text },
    subject: { header: "Celle/nøgle", codec: longText },
    value: { header: "Værdi", codec: text },
    reason: { header: "Begrundelse", codec: longText },
    initials: { header: "Initialer", codec: text },
    date: { header: "Dato", codec: date },
  },
});
