package se.rus.strategy.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.strategy.comparison.JointProjects.Grant;

/** A project that several strategies pay for is one project. */
class CountiesAssemblerTest {
    private static final JointProjects PROJECTS = new JointProjects(List.of(
            new Grant("kalmar", "water"),
            new Grant("kronoberg", "water"),
            new Grant("kalmar", "rail"),
            new Grant("kalmar", "rail"),
            new Grant("kronoberg", "wood")));

    @Test
    void eachProjectCountsOnceWhoeverPays() {
        assertThat(PROJECTS.projects()).isEqualTo(3);
        assertThat(PROJECTS.joint()).isEqualTo(1);
    }

    @Test
    void twoGrantsOfOneStrategyDoNotMakeAProjectJoint() {
        assertThat(PROJECTS.jointOf("kalmar")).isEqualTo(1);
        assertThat(new JointProjects(List.of(new Grant("kalmar", "rail"), new Grant("kalmar", "rail"))).joint())
                .isZero();
    }

    @Test
    void whatNobodyReportsHasNoShare() {
        CountiesDocument document = CountiesAssembler.assemble(List.of("07"), List.of(), new JointProjects(List.of()));

        assertThat(document.together().coveragePercent()).isNull();
        assertThat(document.together().projects()).isZero();
    }
}
