/** The same questions as an app of a form engine: one schema for each, the next one on submit. */
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../peers.css';

/** Set by the build (peers.ts), from the words of the app. */
const { asked, words } = GIVEN;

const schemaOf = ({ id, kind, options }) => {
  const oneOf = options.map(({ value, label, help }) => ({
    const: value,
    title: help ? `${label}. ${help}` : label,
  }));
  const field =
    kind === 'one'
      ? { type: 'string', oneOf }
      : { type: 'array', uniqueItems: true, minItems: 1, items: { type: 'string', oneOf } };
  return { type: 'object', required: [id], properties: { [id]: field } };
};
const schemas = asked.map(schemaOf);
const looks = asked.map(({ id, kind }) => ({
  [id]: { 'ui:widget': kind === 'one' ? 'radio' : 'checkboxes', 'ui:options': { label: false } },
}));

function Heading({ children }) {
  const heading = useRef(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function Sheet({ answers }) {
  return (
    <>
      <Heading>{words.sheet}</Heading>
      <dl>
        {asked.map(({ id, title, options }) => (
          <div key={id}>
            <dt>{title}</dt>
            {options
              .filter(({ value }) => [answers[id]].flat().includes(value))
              .map(({ value, label }) => (
                <dd key={value}>{label}</dd>
              ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function App() {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState({});
  useEffect(() => {
    const back = ({ state }) => setAt(state ?? 0);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const one = asked[at];
  if (!one) return <Sheet answers={answers} />;
  const goOn = () => {
    history.pushState(at + 1, '');
    setAt(at + 1);
  };
  return (
    <section key={one.id}>
      <Heading>{one.title}</Heading>
      <p>{one.hint}</p>
      <p>
        <b>{words.why}</b> {one.why}
      </p>
      <Form
        schema={schemas[at]}
        uiSchema={looks[at]}
        validator={validator}
        formData={{ [one.id]: answers[one.id] }}
        onChange={({ formData }) => setAnswers({ ...answers, ...formData })}
        onSubmit={goOn}
        showErrorList={false}
        noHtml5Validate
      >
        <button type="submit">{words.goOn}</button>
      </Form>
    </section>
  );
}

createRoot(document.getElementById('root')).render(<App />);
