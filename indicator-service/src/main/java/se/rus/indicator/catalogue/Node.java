package se.rus.indicator.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.catalogue.Term.Iri;
import se.rus.indicator.catalogue.Term.Text;

/**
 * A resource of the catalogue and what is said of it, in the order it was said.
 *
 * @param type with its prefix, for example dcat:Dataset
 */
record Node(Iri id, String type, List<Property> properties) {

    /** @param name with its prefix, for example dcterms:title */
    record Property(String name, Term value) {}

    static Node of(String id, String type) {
        return new Node(new Iri(id), type, new ArrayList<>());
    }

    Node to(String property, String iri) {
        return with(property, new Iri(iri));
    }

    Node to(String property, Node other) {
        return with(property, other.id());
    }

    Node says(String property, String text) {
        return with(property, new Text(text, null));
    }

    Node says(String property, BilingualText text) {
        return with(property, new Text(text.sv(), "sv")).with(property, new Text(text.en(), "en"));
    }

    Node says(String property, Optional<LocalDate> day) {
        day.ifPresent(each -> with(property, new Term.Day(each)));
        return this;
    }

    private Node with(String property, Term value) {
        properties.add(new Property(property, value));
        return this;
    }
}
