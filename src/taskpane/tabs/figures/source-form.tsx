import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { toIsoDate } from "../../../plan/units";
import type { FigureSource } from "../../../workbook/record-figures";
import { useFiguresSentences } from "./figures-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  date: { width: "11em" },
  submit: { alignSelf: "flex-start" },
});

interface SourceFormProps {
  /** What is probably the source: a file's name. */
  readonly likely?: string;
  readonly submit: string;
  readonly isDisabled: boolean;
  readonly onSubmit: (source: FigureSource) => void;
}

/** From where figures are, when they were drawn, and whether they may yet change. */
export function SourceForm({ likely = "", submit, isDisabled, onSubmit }: SourceFormProps) {
  const styles = useStyles();
  const { source } = useFiguresSentences().figuresTab;
  const [name, setName] = useState(likely);
  const [drawn, setDrawn] = useState(today);
  const [isProvisional, setProvisional] = useState(false);
  const [isTried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const date = toIsoDate(drawn);
  const isNameMissing = name.trim() === "";

  function send(): void {
    setTried(true);
    if (isNameMissing) nameField.current?.focus();
    else if (date === undefined) dateField.current?.focus();
    else onSubmit({ name: name.trim(), drawn: date, provisional: isProvisional });
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled) send();
      }}
    >
      <Field
        label={source.name}
        size="small"
        required
        {...(isTried && isNameMissing && { validationMessage: source.nameMissing })}
      >
        <Input
          input={{ ref: nameField }}
          size="small"
          placeholder={source.nameHint}
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field
        label={source.drawn}
        size="small"
        required
        {...(isTried && date === undefined && { validationMessage: source.drawnMissing })}
      >
        <Input
          input={{ ref: dateField }}
          className={styles.date}
          type="date"
          size="small"
          value={drawn}
          onChange={(_, { value }) => setDrawn(value)}
        />
      </Field>
      <Checkbox
        label={source.provisional}
        checked={isProvisional}
        onChange={(_, { checked }) => setProvisional(checked === true)}
      />
      <Button
        type="submit"
        className={styles.submit}
        appearance="primary"
        disabledFocusable={isDisabled}
      >
        {submit}
      </Button>
    </form>
  );
}

/** The day it is where the person sits, as a date field writes it. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
